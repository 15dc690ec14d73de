import { agreement, type Health } from '../../acts/health.ts';
import { HealthWords } from '../health/HealthWords.tsx';
import { ScrollBox } from '../ScrollBox.tsx';
import type { Kind } from '../../acts/kinds.ts';
import { KINDS, formOfValue } from '../../acts/kinds.ts';
import type { Totals } from '../../acts/tally-row.ts';
import type { PlatformProfile } from '../../platforms/profiles.ts';
import { ExperimentalMark } from '../../ui/ExperimentalMark.tsx';
import { formatNumber } from '../../ui/format.ts';
import type { PlatformHealth } from '../../ui/platform-health.ts';
import { text } from '../../ui/text.ts';

interface Props {
  kinds: ReadonlyMap<Kind, Totals>;
  platform: PlatformProfile;
  /** How well the kinds of the last days are counted. */
  health: PlatformHealth['kinds'];
}

/** Names of reactions are the platforms' own words and are shown as they are. */
function Variants({ variants }: Pick<Totals, 'variants'>) {
  const known = Object.entries(variants).toSorted(([, a], [, b]) => b - a);
  if (known.length === 0) return null;
  return (
    <span class="variants mute">
      {known.map(([name, count]) => (
        <span key={name}>
          {name} {formatNumber(count)}
        </span>
      ))}
    </span>
  );
}

/** A kind that did not happen in the last days has no health now. */
function KindHealth({ health = 'quiet', totals }: { health: Health | undefined; totals: Totals }) {
  return <HealthWords health={health} agreement={health === 'agree' ? agreement(totals) : undefined} />;
}

/** Acts of a platform by kind. */
export function KindsTable({ kinds, platform, health }: Props) {
  const shown = KINDS.flatMap((kind) => {
    const totals = kinds.get(kind);
    return totals ? [{ kind, totals }] : [];
  });
  return (
    <ScrollBox label={text('dashboard_kinds_of', platform.name)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('dashboard_kind')}</th>
            <th scope="col">{text('dashboard_acts')}</th>
            <th scope="col">{text('dashboard_taken_back')}</th>
            <th scope="col">{text('dashboard_seen_page')}</th>
            <th scope="col">{text('dashboard_seen_network')}</th>
            <th scope="col">{text('dashboard_witnesses')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ kind, totals }) => (
            <tr key={kind} data-testid="kind-row" data-kind={kind}>
              <th scope="row">
                <i class={`dot ${formOfValue(kind)}`} />
                {`\u00a0${text(`common_kind_${kind}`)}`}{' '}
                {platform.experimental.includes(kind) && <ExperimentalMark />}
                <Variants variants={totals.variants} />
              </th>
              <td class="num">{formatNumber(totals.n)}</td>
              <td class="num">{formatNumber(totals.undone)}</td>
              <td class="num">{formatNumber(totals.page)}</td>
              <td class="num">{formatNumber(totals.network)}</td>
              <td class="health-cell">
                <KindHealth health={health.get(kind)} totals={totals} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
