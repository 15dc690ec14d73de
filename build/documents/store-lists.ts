/** What a list needs to know of a platform. */
interface Listed {
  name: string;
  group: string;
}

/** A bold title and, in the brackets of the text's language, the platforms of one group. */
const LIST = /^(\*\*[^*\n]+\*\*\s?[(（])([^)）\n]+)(?=[)）])/gm;

/** What stands between two names: a comma of the text's language. */
const COMMA = /, |، |、/;

/** Writes the platforms of each group into a store's text, in any language, where one of the group is named already. */
export function listPlatforms(markdown: string, platforms: readonly Listed[]): string {
  return markdown.replace(LIST, (whole, title: string, list: string) => {
    const named = list.split(COMMA);
    const group = platforms.find(({ name }) => named.includes(name))?.group;
    if (group === undefined) return whole;
    const names = platforms.filter((platform) => platform.group === group).map(({ name }) => name);
    return title + names.toSorted().join(COMMA.exec(list)?.[0] ?? ', ');
  });
}
