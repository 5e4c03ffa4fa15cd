const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook's bytes as they are handed out. */
export function workbookFile(bytes: Uint8Array): Blob {
  return new Blob([bytes.slice()], { type: XLSX });
}

/** Hands a file to the person; it never leaves this machine. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun reading by then; keeping the bytes longer would only fill the memory.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
