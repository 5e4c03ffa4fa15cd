/** About so many figures are one slip of the hand away from a figure: what a slip says is to be divided by them. */
export const SLIPS_OF_FIGURE = 60;
