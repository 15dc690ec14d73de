/** The name that a backup carries, so that another product's file is told from ours. */
export const FORMAT = 'unpaid';

/** The version of the format that is written, and the highest that is read. */
export const FORMAT_VERSION = 1;
