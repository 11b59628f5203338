import { expect, test } from "vitest";
import { age, type Letter, mayCancel, mayRetry, type State, STATES, sum, words } from "./letters";

const counts = { created: 21, waiting: 1, handedOver: 2, failed: 3, givenUp: 4, received: 5, cancelled: 6, addsUp: true };
const letter = (state: State, channel: string): Letter => ({ letter: "x", kind: "INVITATION", channel, state, attempts: 1, requestedAt: "" });
const all = Object.keys(STATES) as State[];

test("the sum names every state, and says when it is none", () => {
  expect(sum(counts)).toBe("21 asked for = 5 received + 1 waiting + 2 handed over + 3 failed + 4 need a person + 6 cancelled");
  expect(sum({ ...counts, created: 22, addsUp: false })).toContain("22 asked for is not 5 received");
});

test("an age is in the largest whole unit", () => {
  expect([59, 60, 3599, 3600, 86_399, 86_400, 2 * 86_400].map(age)).toEqual([
    "0 minutes", "1 minute", "59 minutes", "1 hour", "23 hours", "1 day", "2 days",
  ]);
});

test("what has left is not cancelled, and only a print that is lost is tried again", () => {
  expect(all.filter((state) => mayRetry(letter(state, "EMAIL")))).toEqual(["FAILED", "GIVEN_UP"]);
  expect(all.filter((state) => mayRetry(letter(state, "POST")))).toEqual(["HANDED_OVER", "FAILED", "GIVEN_UP"]);
  expect(all.filter((state) => mayCancel(letter(state, "POST")))).toEqual(["WAITING", "FAILED", "GIVEN_UP"]);
});

test("codes are read as words", () => {
  expect(words("RESULT_CONTACT_US")).toBe("Result contact us");
  expect(words("no-way-to-reach")).toBe("No way to reach");
});
