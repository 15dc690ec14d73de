import type { BackdropName } from '../drawing/backdrops.ts';
import type { PaletteName } from '../drawing/palettes.ts';
import type { Picture, Placed } from '../drawing/picture.ts';
import type { PostId } from './posts.ts';

function picture(backdrop: BackdropName, palette: PaletteName, ...things: Placed[]): Picture {
  return { backdrop, palette, things };
}

/** What the posts show. */
export const PICTURES: Readonly<Partial<Record<PostId, Picture>>> = {
  sunrise: picture('hills', 'dawn', ['tree', 250, 186, 96], ['bird', 92, 182, 44]),
  rain: picture('street', 'frost', ['bus', 226, 176, 96], ['umbrella', 70, 172, 84]),
  kitten: picture('room', 'mint', ['plant', 62, 168, 92], ['cat', 180, 186, 110]),
  bread: picture('table', 'sand', ['bread', 110, 170, 110], ['bread', 222, 186, 120]),
  match: picture('hills', 'noon', ['ball', 170, 186, 92]),
  sole: picture('street', 'plum', ['shoe', 160, 178, 136]),
  guitar: picture('room', 'dusk', ['books', 70, 176, 80], ['guitar', 190, 184, 132]),
  balloons: picture(
    'hills',
    'mint',
    ['balloon', 96, 118, 92],
    ['balloon', 214, 92, 66],
    ['balloon', 272, 130, 40],
  ),
  robots: picture(
    'room',
    'frost',
    ['robot', 108, 186, 112],
    ['robot', 206, 182, 82],
    ['plant', 284, 166, 62],
  ),
  soup: picture('table', 'dawn', ['soup', 160, 182, 130]),
  snow: picture('hills', 'frost', ['house', 84, 176, 92], ['snowman', 214, 188, 110]),
  boat: picture('sea', 'noon', ['boat', 176, 164, 118]),
  planet: picture('night', 'dusk', ['rocket', 160, 160, 124]),
  walk: picture('street', 'sand', ['lamp', 262, 150, 92], ['dog', 132, 176, 106]),
  train: picture('hills', 'plum', ['train', 168, 190, 122]),
  cake: picture('table', 'plum', ['cake', 156, 184, 132]),
  books: picture('room', 'sand', ['books', 90, 184, 104], ['books', 214, 180, 84], ['plant', 286, 168, 60]),
  tent: picture('night', 'plum', ['tent', 150, 188, 112], ['tree', 270, 186, 100]),
  orchard: picture('hills', 'sand', ['tree', 70, 178, 104], ['tree', 168, 182, 92], ['apple', 256, 190, 60]),
  essays: picture('room', 'frost', ['robot', 130, 184, 116], ['books', 236, 184, 76]),
  aquarium: picture('sea', 'mint', ['fish', 92, 186, 78], ['fish', 214, 176, 58], ['boat', 250, 122, 52]),
  nightride: picture('town', 'dusk', ['bicycle', 160, 190, 104]),
  kite: picture('hills', 'noon', ['kite', 206, 92, 84], ['dog', 84, 188, 72]),
  canteen: picture('table', 'mint', ['pizza', 116, 182, 110], ['apple', 232, 182, 74]),
  launch: picture('hills', 'dusk', ['rocket', 172, 130, 104], ['house', 72, 188, 52]),
  street: picture('town', 'dawn', ['house', 92, 184, 92], ['bus', 228, 190, 84]),
  jungle: picture('room', 'noon', ['plant', 70, 178, 96], ['plant', 162, 184, 124], ['cat', 254, 188, 70]),
  goodnight: picture('night', 'frost', ['house', 108, 184, 82], ['tree', 216, 186, 98]),
};
