import { type FormEvent, useState } from "react";
import type { Wrong } from "./application";
import { useOnce } from "./once";
import { wrongFields } from "./refusal";

/**
 * A form that is looked at first, then sent once however often it is pressed. `attempt` is the key of its list of problems, which
 * thereby takes the focus each time.
 *
 * @param refused what a refusal says of single fields
 */
export function useForm<Answer>(path: string, refused: (error: unknown) => Wrong[] = wrongFields) {
  const [found, setFound] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const command = useOnce<Answer>(path);
  const again = () => setAttempt((before) => before + 1);
  const told = refused(command.error);
  const wrong = [...found, ...told];

  /** @param body read when nothing is wrong */
  const submit = (event: FormEvent, wrongNow: Wrong[], body: () => object, onSuccess: (answer: Answer) => void) => {
    event.preventDefault();
    if (command.isPending) return;
    setFound(wrongNow);
    again();
    command.reset();
    if (wrongNow.length === 0) command.mutate(body(), { onSuccess, onError: again });
  };

  /** What stands at the head of the form: what is said of a field leads there, and is said once. */
  const problems = { error: told.length > 0 ? undefined : command.error, wrong };
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  return { submit, problems, attempt, error, command };
}
