/** Hours that a lesson under a school's policy lasts, unless the policy says otherwise. */
const LESSON_HOURS = 2;

/**
 * When a lesson under a school's policy is over, and its traces with it (ms since the epoch).
 * @param retentionHours of the policy; 0 for the usual two
 */
export function lessonEnd(begun: number, retentionHours: number): number {
  return begun + (retentionHours > 0 ? retentionHours : LESSON_HOURS) * 3_600_000;
}
