import { Button, Card, InsetText, NotificationBanner } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { printed } from "../collect/labels";
import { PageHeading } from "../donors/PageHeading";
import { type Fact, Facts } from "../frame/Facts";
import { Waiting } from "../processing/Made";
import { outsideInWords } from "../processing/processes";
import { groupInWords, when } from "../trace/trace";
import { type Label, MakeLabel } from "./MakeLabel";
import type { Modified, Pack } from "./modify";

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

type Labelled = Pick<Pack, "component" | "product" | "expiresAt"> & Partial<Pick<Pack, "volumeMl" | "outside">>;

/** @param name what is made: the first label of a pack, or a new one */
export function NewLabel({ pack, donation, name = "new label" }: { pack: Labelled; donation: string; name?: string }) {
  const [made, setMade] = useState<Label>();
  const outside = pack.outside ?? [];
  const facts: Fact[] = [
    ["Donation", printed(donation)],
    ["Volume", pack.volumeMl && `${pack.volumeMl} mL`],
    ["Expires", when(pack.expiresAt)],
    ["Group", made && groupInWords(made.group)],
    ["Label says", made?.label],
  ];
  return (
    <Card>
      <Card.Heading headingLevel="h2" size="m">{pack.product}</Card.Heading>
      <Facts noBorder className="donors-wrap nhsuk-u-margin-bottom-2" facts={facts} />
      {outside.length > 0 && <Waiting outside={outside.map(outsideInWords)} />}
      {!made && outside.length === 0 && <MakeLabel component={pack.component} of={pack.product} name={name} onMade={setMade} />}
    </Card>
  );
}
