/** What a person can type in that is no field. */
export const typed = '[contenteditable]:not([contenteditable="false"])';
