/** Keys of the slots from `firstSlot` up to but without `endSlot`, in either table. */
export function slotRange(firstSlot: string, endSlot: string): IDBKeyRange {
  return IDBKeyRange.bound([firstSlot], [endSlot], false, true);
}
