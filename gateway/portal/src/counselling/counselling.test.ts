import { expect, test } from "vitest";
import { endings, mayContact, mayTalk, stepInWords, urgency, withWords, wrongClose, wrongContact, wrongTalk } from "./counselling";

const TODAY = "2026-11-26";

test("who is late is told in days, and who was spoken with is not late", () => {
  expect(urgency({ due: "2026-11-25", overdue: true, state: "OPEN" }, TODAY)).toEqual({ text: "1 day late", color: "red" });
  expect(urgency({ due: "2026-11-20", overdue: true, state: "CONTACTED" }, TODAY).text).toBe("6 days late");
  expect(urgency({ due: TODAY, overdue: false, state: "OPEN" }, TODAY).text).toBe("Due today");
  expect(urgency({ due: "2026-11-27", overdue: false, state: "OPEN" }, TODAY).text).toBe("Due tomorrow");
  expect(urgency({ due: "2026-12-24", overdue: false, state: "OPEN" }, TODAY).text).toBe("In 28 days");
  expect(urgency({ due: "2026-11-01", overdue: false, state: "COUNSELLED" }, TODAY).text).toBe("Spoken with: close it");
});

test("nobody is given up before anybody has tried, and after a talk it ends with what came of it", () => {
  expect(endings({ state: "OPEN", contacts: 0 })).toEqual(["DIED"]);
  expect(endings({ state: "CONTACTED", contacts: 1 })).toEqual(["DECLINED", "NOT_REACHED", "DIED"]);
  expect(endings({ state: "COUNSELLED", contacts: 1 })).toEqual(["COUNSELLED", "COUNSELLED_AND_REFERRED"]);
  expect(endings({ state: "CLOSED", contacts: 1 })).toEqual([]);
});

test("a talk is recorded of a donor who was reached, and nobody is tried after it", () => {
  expect([mayTalk({ state: "OPEN" }), mayTalk({ state: "CONTACTED" }), mayTalk({ state: "COUNSELLED" })]).toEqual([false, true, false]);
  expect([mayContact({ state: "OPEN" }), mayContact({ state: "CONTACTED" }), mayContact({ state: "COUNSELLED" })]).toEqual([true, true, false]);
});

test("what was recorded stands in words", () => {
  expect(stepInWords({ step: "DonorContacted", what: "PHONE NOT_REACHED" })).toBe("By telephone: not reached");
  expect(stepInWords({ step: "DonorContacted", what: "IN_PERSON REACHED" })).toBe("In person: reached");
  expect(stepInWords({ step: "CounsellingClosed", what: "DECLINED" })).toBe("Closed: The donor wants no talk");
  expect(stepInWords({ step: "DonorCounselled", what: "2026-11-26" })).toBe("Spoken with the donor");
});

test("everything that is missing is told, and a talk to come is none", () => {
  expect(wrongContact({ words: "" }).map(({ field }) => field)).toEqual(["way-PHONE", "reached-yes"]);
  expect(wrongContact({ way: "PHONE", reached: false, words: "x".repeat(4001) }).map(({ field }) => field)).toEqual(["contact-words"]);
  expect(wrongTalk({ on: { day: "27", month: "11", year: "2026" }, words: " " }, TODAY).map(({ text }) => text)).toEqual(["The day must not be in the future", "Enter what was said"]);
  expect(wrongClose({ words: "" }, "DECLINED").map(({ field }) => field)).toEqual(["outcome-DECLINED"]);
});

test("empty words are not sent", () => {
  expect(withWords({ way: "PHONE" }, "  ")).toEqual({ way: "PHONE" });
  expect(withWords({ way: "PHONE" }, " Ring after six ")).toEqual({ way: "PHONE", words: "Ring after six" });
});
