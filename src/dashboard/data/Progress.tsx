import { formatShare } from '../../ui/format-share.ts';

/** How far a long piece of work has come. */
export function Progress({ share, label }: { share: number; label: string }) {
  return (
    <p class="progress">
      <progress max={1} value={share} aria-label={label} />
      <span>
        {label} {formatShare(share)}
      </span>
    </p>
  );
}
