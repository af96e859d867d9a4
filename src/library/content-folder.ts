/** The folder that holds the library: `CONTENT`, or `content`. */
export const contentFolder = (): string => process.env.CONTENT || 'content';
