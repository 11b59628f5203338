import { useQueryClient } from "@tanstack/react-query";
import { Button, Textarea } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import type { Wrong } from "../donors/application";
import { useOnceAt } from "../donors/once";
import { Problems } from "../donors/Problems";
import { SignAgain } from "../frame/SignAgain";
import { bodyOf, CONCESSIONS_AT, type Concession, type Standing, wrongDecision } from "./concessions";

type Props = { concession: Concession; grants: boolean; onDecided: (standing: Standing) => void; onBack: () => void };

/** Granting lets the unit go on and is signed; declining leaves it where it is. */
export function Decide({ concession, grants, onDecided, onBack }: Props) {
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const deciding = useOnceAt<Standing>();
  const again = () => setAttempt((before) => before + 1);
  const decided = (standing: Standing) => {
    void queries.invalidateQueries({ queryKey: ["concessions"] });
    onDecided(standing);
  };
  const decide = (how: "granting" | "declining") => {
    if (deciding.isPending) return;
    const found = wrongDecision({ reason });
    setWrong(found);
    again();
    deciding.reset();
    if (found.length === 0) deciding.mutate({ path: `${CONCESSIONS_AT}/${concession.concession}/${how}`, body: bodyOf({ reason }) }, { onSuccess: decided, onError: again });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    decide(grants ? "granting" : "declining");
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={deciding.error} wrong={wrong} />
      <SignAgain error={deciding.error} />
      <Textarea
        id="reason"
        name="reason"
        label="Why do you decide so?"
        labelProps={{ size: "s" }}
        hint="8 to 500 characters. It is kept with your name."
        rows={3}
        error={wrong[0]?.text}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="nhsuk-button-group">
        {grants && (
          <Button type="submit" warning>
            Sign and grant it
          </Button>
        )}
        <Button type={grants ? "button" : "submit"} secondary onClick={grants ? () => decide("declining") : undefined}>
          Decline: it stays here
        </Button>
        <Button type="button" secondary onClick={onBack}>
          Decide later
        </Button>
      </div>
    </form>
  );
}
