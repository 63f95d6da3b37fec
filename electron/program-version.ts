/** That of package.json, which the packaged program does not read; a test keeps them the same. */
export const programVersion = '0.1.0';
