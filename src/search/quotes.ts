/** A query all of it between quotation marks. */
export const phrase = /^\s*["“„«][^"”“»]*["”“»]?\s*$/;
