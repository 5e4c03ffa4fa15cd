/** `表2 第一批分配`; a title that begins with the sheet's name does not say it twice. */
export function headingOf(sheet: string, title: string): string {
  return title === "" || sheet.includes(title)
    ? sheet
    : title.startsWith(sheet)
      ? title
      : `${sheet} ${title}`;
}
