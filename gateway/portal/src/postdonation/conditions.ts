import type { Wrong } from "../donors/application";
import type { Said } from "../donors/health/check";
import type { Condition, Questionnaire } from "../donors/health/questionnaire";
import { answers, begin, type Entries, wrongWith } from "../donors/health/said";

/** Every condition that the health check can find, once, by its words. */
export const everything = ({ questions }: Pick<Questionnaire, "questions">): Condition[] =>
  [...new Map(questions.flatMap(({ conditions }) => conditions).map((each) => [each.condition, each])).values()].sort((one, other) => one.words.localeCompare(other.words));

/** As the health check asks of one question: what was chosen, and when it was. */
const asked = (conditions: Condition[]) => ({ question: "", words: "", asks: "", sexes: [], conditions });

/** With nothing entered of it yet, and chosen. */
export const chosen = (condition: Condition): Entries => begin(asked([condition]));

/** Nothing has to be chosen: what nobody can name is a clinician's to decide. */
export const wrongConditions = (conditions: Condition[], entries: Entries, today: string): Wrong[] => (conditions.length === 0 ? [] : wrongWith(asked(conditions), entries, today));

/** Left out where nothing was chosen. */
export const saidOf = (conditions: Condition[], entries: Entries): { answers?: Said[] } => (conditions.length === 0 ? {} : { answers: answers(asked(conditions), entries) });
