/** Spreadsheets take a text that begins so for a formula: then it begins with an apostrophe. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (text: string) => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** With a mark of its encoding, for spreadsheets. */
export const asCsv = (lines: readonly (readonly string[])[]): string => `\uFEFF${lines.map((line) => line.map(cell).join(",")).join("\r\n")}\r\n`;
