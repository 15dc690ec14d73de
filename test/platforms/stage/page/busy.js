let underWay = 0;

/** Something of the site is under way: a request, a tile that fades, a frame that is asked. */
export function begin() {
  underWay += 1;
}

export function end() {
  // What waits for the same answer, such as a control that is taken back, goes first.
  setTimeout(() => (underWay -= 1));
}

/** Does something during which a patient user does not press on. */
export async function whileBusy(work) {
  begin();
  try {
    return await work();
  } finally {
    end();
  }
}

/** Is the site still at work on what the user did? */
export function isBusy() {
  return underWay > 0;
}
