/**
 * Whether `npm run dev` serves the pages: its client needs inline scripts, and there is no search yet. Not
 * `import.meta.env.DEV`, which a variable of that name in the environment of a build turns on.
 */
export const isWriting = process.env.SIDELIGHT_WRITING === '1';
