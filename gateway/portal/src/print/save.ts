/** Milliseconds in which every browser has begun to save. */
const FETCHED_BY_THEN = 60_000;

/** As a file: what is printed has a page of its own size, and the printer's own window prints it so. */
export function save(paper: Blob, name: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(paper);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FETCHED_BY_THEN);
}
