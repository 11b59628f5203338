import { useQueryClient } from "@tanstack/react-query";
import { Button, InsetText } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { useOnceAt } from "../donors/once";
import { Problems } from "../donors/Problems";
import { CALL_UPS_AT, type CallState, type Called, changed, mayInvite, type OpenList, written } from "./callups";
import { CalledDonors } from "./CalledDonors";
import { InvitationProgress } from "./InvitationProgress";
import { useInvitations } from "./useInvitations";

const NOBODY = { text: "Choose whom to invite", field: "choose" };

/** Who is invited here has a letter from that moment on; whom no letter reaches is rung up. */
export function InviteDonors({ list, donors }: { list: string; donors: Called[] }) {
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [missing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [said, setSaid] = useState("");
  const decline = useOnceAt<{ state: CallState }>();
  const again = () => setAttempt((before) => before + 1);
  const positions = new Map(donors.map(({ listed }, position) => [listed.donor, position + 1]));
  const open = donors.filter(mayInvite).map(({ listed }) => listed.donor);
  const toInvite = open.filter((donor) => chosen.has(donor));

  const invitations = useInvitations(list, (answered) => {
    queries.setQueryData<OpenList>(["call-up", list], (now) => written(now, answered));
    setChosen((before) => new Set([...before].filter((donor) => !answered.some((each) => each.donor === donor))));
    void queries.invalidateQueries({ queryKey: ["call-ups"] });
    queries.removeQueries({ queryKey: ["call-up", list, "telephone"] });
  });
  const busy = decline.isPending || invitations.progress?.going === true;

  const invite = () => {
    if (busy) return;
    setSaid("");
    setMissing(toInvite.length === 0);
    again();
    decline.reset();
    invitations.forget();
    if (toInvite.length > 0) void invitations.invite(toInvite).catch(again);
  };
  const declines = (donor: string, position: number) => {
    if (busy) return;
    setMissing(false);
    setSaid("");
    const told = ({ state }: { state: CallState }) => {
      queries.setQueryData<OpenList>(["call-up", list], (now) => changed(now, donor, state));
      setSaid(`Donor ${position} is on record as declining.`);
      document.getElementById(`donor-${position}`)?.focus();
    };
    decline.mutate({ path: `${CALL_UPS_AT}/${list}/donors/${donor}/state`, body: { state: "DECLINED" } }, { onSuccess: told, onError: again });
  };
  const choose = (donor: string) => setChosen((before) => (before.has(donor) ? new Set([...before].filter((each) => each !== donor)) : new Set([...before, donor])));

  return (
    <>
      <Problems key={attempt} error={decline.error ?? invitations.error} wrong={missing ? [NOBODY] : []} />
      <InsetText>
        <p>
          Whom you invite has a letter from that moment on, by e-mail or in print as the donor wants: where it is, the page <Link to="/letters">Letters</Link> says until it has gone. Who may no longer be invited, or is
          reached neither way, gets none and is named here. <Link to={`/call-ups/${list}/telephone`}>Ring donors of this list</Link>
        </p>
      </InsetText>
      <div className="donors-choices">
        <Button id="choose" type="button" secondary disabled={open.length === 0} onClick={() => setChosen(new Set(toInvite.length === open.length ? [] : open))}>
          {toInvite.length === open.length && open.length > 0 ? "Choose nobody" : `Choose all ${open.length} to invite`}
        </Button>
        <Button type="button" aria-disabled={busy} onClick={invite}>
          {`Invite ${toInvite.length === 1 ? "1 donor" : `${toInvite.length} donors`}`}
        </Button>
      </div>
      <InvitationProgress progress={invitations.progress} positions={positions} />
      <p role="status">{said}</p>
      <CalledDonors donors={donors} chosen={chosen} onChoose={choose} onDecline={declines} />
    </>
  );
}
