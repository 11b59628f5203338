import { useQuery } from "@tanstack/react-query";
import { get } from "../../api/client";
import type { Sex } from "../donors";

export type RulesVersion = { version: number; content: string };

/** What a yes may mean; `day` when it is asked when. */
export type Condition = { condition: string; words: string; day: boolean };

export type Question = { question: string; words: string; asks: string; sexes: Sex[]; conditions: Condition[] };

export type Questionnaire = { rules: RulesVersion; questions: Question[] };

export const questionsFor = ({ questions }: Questionnaire, sex: Sex) => questions.filter((question) => question.sexes.includes(sex));

/** Loaded once for a health check: questions do not change under the donor's answers. */
export const useQuestionnaire = () =>
  useQuery({
    queryKey: ["questionnaire"],
    queryFn: () => get<Questionnaire>("/api/donors/questionnaire"),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
