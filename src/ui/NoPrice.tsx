import { reasonKey } from '../valuation/message-keys.ts';
import type { NoPriceReason } from '../valuation/money.ts';
import { Hint } from './Hint.tsx';
import { text } from './text.ts';

/** 'No price', which is not zero, with its reason on hover and focus. */
export function NoPrice({ reason }: { reason: NoPriceReason }) {
  return (
    <Hint class="mute" hint={text(reasonKey(reason))}>
      {text('common_no_price')}
    </Hint>
  );
}
