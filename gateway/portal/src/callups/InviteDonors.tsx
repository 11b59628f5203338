import { useQueryClient } from "@tanstack/react-query";
import { InsetText, Select } from "nhsuk-react-components";
import { useState } from "react";
import { type Channel, WAYS } from "../donors/channel";
import { useOnceAt } from "../donors/once";
import { Problems } from "../donors/Problems";
import { CALL_UPS_AT, type CallState, type Called, changed, type OpenList } from "./callups";
import { CalledDonors } from "./CalledDonors";

const WAY_MISSING = { text: "Choose how you invite", field: "way" };

/** The way is chosen once for many; each donor is recorded before somebody rings or writes, so that nobody is invited who may not be. */
export function InviteDonors({ list, donors }: { list: string; donors: Called[] }) {
  const queries = useQueryClient();
  const [way, setWay] = useState<Channel>();
  const [missing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [said, setSaid] = useState("");
  const change = useOnceAt<{ state: CallState }>();
  const again = () => setAttempt((before) => before + 1);

  const tell = (donor: string, position: number, body: { state: "INVITED" | "DECLINED"; way?: Channel }) => {
    const told = ({ state }: { state: CallState }) => {
      queries.setQueryData<OpenList>(["call-up", list], (open) => changed(open, donor, state, body.way));
      setSaid(body.state === "INVITED" ? `Donor ${position} is on record as invited. Now ring or write.` : `Donor ${position} is on record as declining.`);
      document.getElementById(`donor-${position}`)?.focus();
    };
    if (change.isPending) return;
    setSaid("");
    change.mutate({ path: `${CALL_UPS_AT}/${list}/donors/${donor}/state`, body }, { onSuccess: told, onError: again });
  };
  const invite = (donor: string, position: number) => {
    if (change.isPending) return;
    setMissing(way === undefined);
    again();
    change.reset();
    if (way) tell(donor, position, { state: "INVITED", way });
  };
  const decline = (donor: string, position: number) => {
    setMissing(false);
    tell(donor, position, { state: "DECLINED" });
  };

  return (
    <>
      <Problems key={attempt} error={change.error} wrong={missing ? [WAY_MISSING] : []} />
      <InsetText>
        <p>Record the invitation first, then ring or write: nothing is sent from here, and who may no longer be invited is refused.</p>
      </InsetText>
      <Select id="way" label="How do you invite?" labelProps={{ size: "s" }} error={missing ? WAY_MISSING.text : undefined} value={way ?? ""} onChange={(event) => setWay((event.currentTarget.value || undefined) as Channel | undefined)}>
        <Select.Option value="">Choose a way</Select.Option>
        {Object.entries(WAYS).map(([value, text]) => (
          <Select.Option key={value} value={value}>
            {text}
          </Select.Option>
        ))}
      </Select>
      <p role="status">{said}</p>
      <CalledDonors donors={donors} onInvite={invite} onDecline={decline} />
    </>
  );
}
