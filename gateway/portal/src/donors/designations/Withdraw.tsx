import { useQueryClient } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { Choice } from "../../quality/Choice";
import { useOnce } from "../once";
import { Problems } from "../Problems";
import { type Designation, USES } from "./designations";
import { GROUNDS, type Ground, type Left } from "./withdrawals";

type Props = { donor: string; request: Designation; onWithdrawn: (left: Left) => void; onBack: () => void };

/** Nothing is chosen beforehand, and nothing brings a request back: another one is approved. */
export function Withdraw({ donor, request, onWithdrawn, onBack }: Props) {
  const queries = useQueryClient();
  const [ground, setGround] = useState<Ground>();
  const [missing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const withdrawing = useOnce<Left>(`/api/donors/${donor}/designations/${request.designation}/withdrawal`);
  const again = () => setAttempt((before) => before + 1);
  const withdrawn = (left: Left) => {
    onWithdrawn(left);
    void queries.invalidateQueries({ queryKey: ["designations", donor] });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (withdrawing.isPending) return;
    setMissing(!ground);
    again();
    withdrawing.reset();
    if (ground) withdrawing.mutate({ ground }, { onSuccess: withdrawn, onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={withdrawing.error} wrong={missing ? [{ text: "Choose why it ends", field: "ground-OPERATION_CANCELLED" }] : []} />
      <Choice name="ground" legend="Why does it end?" of={GROUNDS} chosen={ground} error={missing ? "Choose why it ends" : undefined} onChoose={setGround} />
      <p>What was given for it stays this patient’s alone. The blood service is told that nobody wants it any more.</p>
      <div className="nhsuk-button-group">
        <Button type="submit" warning>
          Withdraw the request <span className="nhsuk-u-visually-hidden">{USES[request.use].text.toLowerCase()} of {request.hospital}</span>
        </Button>
        <Button secondary type="button" onClick={onBack}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
