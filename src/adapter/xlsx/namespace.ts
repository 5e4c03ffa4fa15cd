/** The main namespace of a workbook's parts; the strict variant of the format has its own (ECMA-376 part 1 and part 4). */
export function spreadsheetNamespace(strict: boolean): string {
  return strict
    ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
}

/** The namespace of relationship types and of the attributes that carry a relationship's id. */
export function relationshipNamespace(strict: boolean): string {
  return strict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}
