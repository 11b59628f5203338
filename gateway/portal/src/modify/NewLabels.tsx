import { useMutation } from "@tanstack/react-query";
import { Button, Card, InsetText, NotificationBanner } from "nhsuk-react-components";
import { useRef } from "react";
import { Link } from "react-router";
import { command, Refusal } from "../api/client";
import { printed } from "../collect/labels";
import { PageHeading } from "../donors/PageHeading";
import { type Fact, Facts } from "../frame/Facts";
import { Waiting } from "../processing/Made";
import { outsideInWords } from "../processing/processes";
import { type Group, groupInWords, when } from "../trace/trace";
import { componentAt, type Modified, type Pack } from "./modify";

type Label = { component: string; group: Group; label: string };

/** What the pack has become, and the labels that it needs before it may be released. */
export function NewLabels({ modified, onNext }: { modified: Modified; onNext: () => void }) {
  const [donation = "", old] = modified.component.split("-");
  const stays = modified.packs.some(({ component }) => component === modified.component);
  return (
    <>
      <NotificationBanner success title="Done">
        <NotificationBanner.Heading>The modification is on record.</NotificationBanner.Heading>
      </NotificationBanner>
      <PageHeading title={modified.packs.length === 1 ? "The pack needs its new label" : `The ${modified.packs.length} parts need their new labels`} />
      <InsetText>
        <p>
          Take the old label off, or make it unreadable: {stays ? "it has another expiry than the pack now" : `as ${old} it can no longer be released, sent or given`}.
        </p>
      </InsetText>
      {modified.packs.map((pack) => (
        <NewLabel key={pack.component} pack={pack} donation={donation} />
      ))}
      <p>
        A label is printed when the pack has been released: <Link to={`/trace/${donation}`}>see the donation</Link>.
      </p>
      <Button secondary onClick={onNext}>
        Modify another pack
      </Button>
    </>
  );
}

/** Making it again after an answer that got lost makes it once. */
export function NewLabel({ pack, donation }: { pack: Pack; donation: string }) {
  const key = useRef(crypto.randomUUID());
  const making = useMutation({
    mutationFn: () => command<Label>(componentAt(pack.component, "label"), key.current, {}),
    onError: (error) => {
      if (error instanceof Refusal && error.problem.status >= 400 && error.problem.status < 500) key.current = crypto.randomUUID();
    },
  });
  const reasons = making.error instanceof Refusal ? making.error.reasons : [];
  const facts: Fact[] = [
    ["Donation", printed(donation)],
    ["Volume", `${pack.volumeMl} mL`],
    ["Expires", when(pack.expiresAt)],
    ["Group", making.data && groupInWords(making.data.group)],
    ["Label says", making.data?.label],
  ];
  return (
    <Card>
      <Card.Heading headingLevel="h2" size="m">{pack.product}</Card.Heading>
      <Facts noBorder className="donors-wrap nhsuk-u-margin-bottom-2" facts={facts} />
      {pack.outside.length > 0 && <Waiting outside={pack.outside.map(outsideInWords)} />}
      {!making.data && pack.outside.length === 0 && (
        <Button aria-disabled={making.isPending} onClick={() => making.isPending || making.mutate()}>
          Make the new label <span className="nhsuk-u-visually-hidden">of {pack.product}</span>
        </Button>
      )}
      <div role="alert">
        {reasons.length > 0 && <strong>The label is not made yet.</strong>}
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
    </Card>
  );
}
