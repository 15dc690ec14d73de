/** A hashtag or a mention at the start of a word: `#word`, `@name`, `@name@host`. Not `a@b.c`, not `#1`-style numbers only. */
const TAG =
  /(?<![\p{L}\p{N}_@#/.&])(?:#(?=[\p{L}\p{N}_]*[\p{L}_])[\p{L}\p{N}_]+|@[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:@[\p{L}\p{N}.-]+)?)/gu;

/** How many hashtags and mentions a text holds. The text is looked at in memory and dropped. */
export function countTags(text: string): number {
  return text.match(TAG)?.length ?? 0;
}

/** How many of them are mentions that are spelled with an `@`. */
export function countMentions(text: string): number {
  return text.match(TAG)?.filter((tag) => tag.startsWith('@')).length ?? 0;
}
