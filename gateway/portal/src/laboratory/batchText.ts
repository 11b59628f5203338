import { Refusal } from "../api/client";

/** One line of the text that the service refused, as it stands there; without a number, it is about the whole batch. */
export type RefusedLine = { line?: number; text?: string; message: string };

const LINE = /^line (\d+)$/;

/** Row by row, in the order of the text; what is said of samples is found by the number that it names. */
export function refusedLines(error: unknown, text: string): RefusedLine[] {
  if (!(error instanceof Refusal)) return error ? [{ message: String(error) }] : [];
  const lines = text.split(/\r?\n/);
  const { errors = [], objections = [] } = error.problem;
  const ofForm = errors.map(({ field = "", message }) => at(lines, Number(LINE.exec(field)?.[1]), message));
  const ofSamples = objections.flatMap(({ message, facts }) => ofSample(lines, String(facts?.donation ?? facts?.pool ?? ""), message));
  const all = [...ofForm, ...ofSamples];
  return all.length > 0 ? all.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)) : [{ message: error.message }];
}

const at = (lines: string[], line: number, message: string): RefusedLine => (Number.isInteger(line) ? { line, text: lines[line - 1] ?? "", message } : { message });

function ofSample(lines: string[], named: string, message: string): RefusedLine[] {
  const found = named === "" ? [] : lines.flatMap((text, index) => (text.split(",").some((cell) => cell.trim() === named) ? [at(lines, index + 1, message)] : []));
  return found.length > 0 ? found : [{ message }];
}

/** What stands in a text, before it is sent: nothing of it is judged here. */
export const results = (text: string) => text.split(/\r?\n/).filter((line) => line.trim().startsWith("result,")).length;
