import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { command, Refusal } from "../api/client";

/**
 * A command that is done once, however often it is sent: while nobody knows whether it was done, the same words carry the same
 * key. Other words, or an answer, also a refusal, begin another attempt.
 */
export const useOnce = <Answer>(path: string, headers: Record<string, string> = {}) => useKeyed((body: object, key) => command<Answer>(path, key, body, undefined, headers));

/** The same, of one among many: the address is among the words. */
export const useOnceAt = <Answer>() => useKeyed(({ path, body }: { path: string; body: object }, key) => command<Answer>(path, key, body));

function useKeyed<Call, Answer>(send: (call: Call, key: string) => Promise<Answer>) {
  const attempt = useRef<{ words: string; key: string }>(undefined);
  const keyFor = (words: string) => {
    if (attempt.current?.words !== words) attempt.current = { words, key: crypto.randomUUID() };
    return attempt.current.key;
  };
  return useMutation({
    mutationFn: (call: Call) => send(call, keyFor(JSON.stringify(call))),
    onSuccess: () => (attempt.current = undefined),
    onError: (error) => {
      if (error instanceof Refusal && error.problem.status >= 400 && error.problem.status < 500) attempt.current = undefined;
    },
  });
}
