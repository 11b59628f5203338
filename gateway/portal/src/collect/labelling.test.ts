import { expect, test } from "vitest";
import { BEGIN, type Labelling, next, numberOf, scans, tubesOf, whole } from "./labelling";

const PACK = "=A99902600012301";
const TUBE = "=A99902600012307";
const FORM = "=A99902600012308";
const OTHER = "=A99902600012407";
const scan = (labelling: Labelling, ...texts: string[]) => texts.reduce((before, text) => next(before, { type: "scanned", text }), labelling);
const tubes = scan(BEGIN, PACK, TUBE, TUBE);
const done = next(tubes, { type: "samples-done" });

test("the pack gives the number, and is whole with a sample and the form", () => {
  expect(numberOf(tubes)).toBe("A9990 26 000123 8");
  expect(tubes.samples.map(({ words }) => words)).toEqual(["a test tube", "a test tube"]);
  expect(whole(tubes)).toBe(false);
  expect(whole(scan(done, FORM))).toBe(true);
  expect(scans(scan(done, FORM))).toEqual({ pack: PACK, form: FORM, tubes: [TUBE, TUBE] });
});

test("a tube of another donation stops, and no scan takes the stop away", () => {
  const stopped = scan(tubes, OTHER);
  expect(stopped.stop?.title).toBe("Stop. Another donation's number.");
  expect(scan(stopped, TUBE, PACK, FORM)).toBe(stopped);
  expect(next(stopped, { type: "samples-done" })).toBe(stopped);
  expect(stopped.samples).toHaveLength(2);
});

test("whoever has put it right goes on where it stopped", () => {
  const on = next(scan(tubes, OTHER), { type: "put-right" });
  expect(on.stop).toBeUndefined();
  expect(scan(on, TUBE).samples).toHaveLength(3);
});

test("a tube before the pack stops, and gives no number", () => {
  const stopped = scan(BEGIN, TUBE);
  expect(stopped.stop?.title).toBe("Stop. Wrong label.");
  expect(stopped.pack).toBeUndefined();
});

test("what cannot be read is no stop, and counts as nothing", () => {
  const unread = scan(tubes, "3999999993");
  expect(unread.wrong).toBe("This is no donation number");
  expect(unread.stop).toBeUndefined();
  expect(unread.samples).toHaveLength(2);
  expect(scan(unread, TUBE).wrong).toBeUndefined();
});

test("there is no form before a sample", () => {
  const pack = scan(BEGIN, PACK);
  expect(next(pack, { type: "samples-done" })).toBe(pack);
  expect(scan(pack, FORM).stop).toBeDefined();
});

test("another pack begins again with nothing", () => expect(next(scan(done, FORM), { type: "begun-again" })).toBe(BEGIN));

test("filled tubes are held to the pack that is being filled", () => {
  const filling = tubesOf("A999026000123");
  expect(scan(filling, TUBE).samples).toHaveLength(1);
  expect(scan(filling, OTHER).stop?.title).toBe("Stop. Another donation's number.");
});
