/** Said by the window, its title bar and every printed page of the practice plan. */
export const practiceMark = 'DỮ LIỆU TẬP';

/** Its office: a name that nobody takes for a real one, on whatever paper it stands. */
export const practiceOffice = { name: `CƠ QUAN TẬP (${practiceMark})`, abbreviation: 'TẬP' } as const;
