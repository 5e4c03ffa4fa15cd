const REMARK = /[(（](?:其中|含|不含|内含|包括|另有?)[^()（）]*[)）]\s*$/u;

/** The remark in brackets behind a figure, as written: `（其中，灾情因素6万元）` of `10（其中，灾情因素6万元）`; "" where there is none. */
export function remarkIn(text: string): string {
  return /^[^(（]*\d/u.test(text) ? (REMARK.exec(text)?.[0].trim() ?? "") : "";
}
