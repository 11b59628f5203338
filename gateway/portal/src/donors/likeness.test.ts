import { expect, test } from "vitest";
import { agreement, bits, compared, fit, levelInWords, type Field, type Part } from "./likeness";

const part = (field: Field, level: string, weight = 1): Part => ({ field, level, weight });

test("an exchange is said in the words of its field", () => {
  expect(levelInWords(part("DATE_OF_BIRTH", "SWAPPED"))).toBe("day and month exchanged");
  expect(levelInWords(part("GIVEN_NAME", "SWAPPED"))).toBe("family and given name exchanged");
  expect(levelInWords(part("RESIDENCE", "PART"))).toBe("the same postcode");
});

test("a level that is new here is still said, and never as an agreement", () => {
  expect(levelInWords(part("SEX", "NOT_ASKED_FOR"))).toBe("not asked for");
  expect(agreement(part("SEX", "NOT_ASKED_FOR"))).toBe("nearly");
});

test("one difference is told, however much else agrees", () => {
  expect(fit([part("FAMILY_NAME", "EXACT"), part("DATE_OF_BIRTH", "GENERATION")]).text).toBe("Something differs");
  expect(fit([part("FAMILY_NAME", "EXACT"), part("GIVEN_NAME", "SOUNDS")]).text).toBe("Nearly the same");
  expect(fit([part("FAMILY_NAME", "EXACT"), part("SEX", "ABSENT")]).text).toBe("All the same");
});

test("what is not known says nothing", () => {
  expect(compared([part("SEX", "ABSENT", 0), part("FAMILY_NAME", "CLOSE")])).toHaveLength(1);
  expect(fit([part("SEX", "ABSENT", 0)]).text).toBe("Found by number");
});

test("what speaks against has a minus that is seen", () => expect([bits(14.24), bits(-7)]).toEqual(["+14.2", "−7.0"]));
