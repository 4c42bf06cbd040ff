/** Bytes that rpm would not have written. The message ends a sentence that begins with "it is damaged:". */
export class RpmFormatError extends Error {}
