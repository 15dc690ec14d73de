/** Why a server's address cannot be taken; the interface explains each in 'dashboard_instance_' + id. */
export type InstanceError = 'not_address' | 'insecure' | 'known';

/**
 * The origin of a server that a user typed: 'mastodon.social', '@ana@mastodon.social' or an address of one of its
 * pages.
 * @param known origins that are counted already
 */
export function instanceOrigin(
  typed: string,
  known: Iterable<string>,
): { origin: string } | { error: InstanceError } {
  const trimmed = typed.trim();
  if (/^http:/i.test(trimmed)) return { error: 'insecure' };
  const host = trimmed.replace(/^@?[^@/\s]+@(?=[^@]+$)/, '').replace(/^https:\/\//i, '');
  const address = `https://${host}`;
  if (/\s/.test(host) || !URL.canParse(address)) return { error: 'not_address' };
  const url = new URL(address);
  // A name without a dot is no server on the web; neither is one with a password in its address.
  if (!/^[^.]+(\.[^.]+)+$/.test(url.hostname) || url.username !== '') return { error: 'not_address' };
  if ([...known].includes(url.origin)) return { error: 'known' };
  return { origin: url.origin };
}
