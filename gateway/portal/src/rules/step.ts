import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { command, Refusal } from "../api/client";

/** In milliseconds: the replay of a rule set makes a year of decisions again. */
const PATIENCE = 60_000;

/** A command. While nobody knows whether it was done, a repeat carries the same key; an answer, also a refusal, ends the attempt. */
export function useStep<Answer = { kind: string; version: number }>(onDone: (answer: Answer) => void) {
  const key = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body: unknown }) => command<Answer>(path, key.current, body, PATIENCE),
    onSuccess: (answer) => {
      key.current = crypto.randomUUID();
      onDone(answer);
    },
    onError: (error) => {
      if (error instanceof Refusal && error.problem.status >= 400 && error.problem.status < 500) key.current = crypto.randomUUID();
    },
  });
}
