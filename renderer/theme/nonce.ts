/** The content security policy allows generated styles only with this page load's nonce. */
export const styleNonce = (): string => document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
