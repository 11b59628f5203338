import type { Question } from "./questionnaire";

/** What is said of a condition: the day, or that it is not over, or that nobody knows the day. */
export type Said =
  | { condition: string; when: "ON_DAY"; day: string }
  | { condition: string; when: "STILL_SO" | "DATE_UNKNOWN" | "NOT_ASKED" };

export type Reply = { question: string; yes: boolean; answers: Said[] };

export type Replies = Readonly<Record<string, Reply>>;

/** Where a health check is; a decision belongs to the page that asked for it and to no state of its own. */
export type Check =
  | { state: "asking"; at: number; replies: Replies }
  | { state: "explaining"; at: number; replies: Replies }
  | { state: "measuring"; replies: Replies };

export type Step =
  | { type: "answered"; yes: boolean }
  | { type: "explained"; answers: Said[] }
  | { type: "back" }
  | { type: "asked-again"; question: string };

export const BEGIN: Check = { state: "asking", at: 0, replies: {} };

/** Every question is asked; a step that does not belong where the check is changes nothing. */
export function next(check: Check, step: Step, questions: readonly Question[]): Check {
  switch (step.type) {
    case "answered":
      return check.state === "asking" ? answered(check, step.yes, questions) : check;
    case "explained":
      return check.state === "explaining" ? kept(check, { yes: true, answers: step.answers }, questions) : check;
    case "back":
      return back(check, questions);
    case "asked-again":
      return { state: "asking", at: questions.findIndex((each) => each.question === step.question), replies: check.replies };
  }
}

type At = { at: number; replies: Replies };

function answered(check: At, yes: boolean, questions: readonly Question[]): Check {
  if (!yes) return kept(check, { yes, answers: [] }, questions);
  const { conditions } = questions[check.at]!;
  const [only] = conditions;
  if (conditions.length !== 1 || only!.day) return { ...check, state: "explaining" };
  return kept(check, { yes, answers: [{ condition: only!.condition, when: "NOT_ASKED" }] }, questions);
}

/** The next question without an answer; when there is none, the measurements. */
function kept({ at, replies: before }: At, reply: Omit<Reply, "question">, questions: readonly Question[]): Check {
  const { question } = questions[at]!;
  const replies = { ...before, [question]: { question, ...reply } };
  const open = (each: Question) => replies[each.question] === undefined;
  const after = questions.findIndex((each, position) => position > at && open(each));
  const next = after >= 0 ? after : questions.findIndex(open);
  return next >= 0 ? { state: "asking", at: next, replies } : { state: "measuring", replies };
}

function back(check: Check, questions: readonly Question[]): Check {
  const { replies } = check;
  if (check.state === "measuring") return { state: "asking", at: questions.length - 1, replies };
  if (check.state === "explaining") return { state: "asking", at: check.at, replies };
  return { state: "asking", at: Math.max(0, check.at - 1), replies };
}
