import { Button, NotificationBanner, Table, Tag } from "nhsuk-react-components";
import { Link } from "react-router";
import { printed } from "../collect/labels";
import { PageHeading } from "../donors/PageHeading";
import { NewLabel } from "../modify/NewLabels";
import { when } from "../trace/trace";
import { outsideInWords } from "./processes";
import type { NewComponent } from "./processing";

/** What came of it, and which units go nowhere until somebody has decided. */
export function Made({ made, onNext }: { made: NewComponent[]; onNext: () => void }) {
  const [donation = ""] = (made[0]?.component ?? "").split("-");
  const waiting = made.filter(({ outside }) => outside.length > 0);
  return (
    <>
      <NotificationBanner success={waiting.length === 0} title={waiting.length === 0 ? "Done" : "Recorded, and to be decided on"}>
        <NotificationBanner.Heading>{waiting.length === 0 ? "The components are on record." : `${waiting.length === 1 ? "1 unit is" : `${waiting.length} units are`} outside its limits: keep it apart.`}</NotificationBanner.Heading>
      </NotificationBanner>
      <PageHeading title={`Made of ${printed(donation)}`} />
      <Table responsive caption="Components" captionProps={{ size: "m" }}>
        <Table.Head>
          <Table.Row>
            {["Product", "Expires", "Standing"].map((head) => (
              <Table.Cell key={head}>{head}</Table.Cell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {made.map(({ component, product, expiresAt, outside }) => (
            <Table.Row key={component}>
              <Table.Cell>{product}</Table.Cell>
              <Table.Cell>{when(expiresAt)}</Table.Cell>
              <Table.Cell>{outside.length === 0 ? <Tag color="green">Within its limits</Tag> : <Waiting outside={outside.map(outsideInWords)} />}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {waiting.length > 0 && (
        <p>
          A quality officer decides what becomes of it: <Link to="/dispositions">see the dispositions</Link>.
        </p>
      )}
      {waiting.length < made.length && (
        <section aria-label="First labels">
          <h2 className="nhsuk-heading-m">First labels</h2>
          <p>
            A label is made when the group is confirmed. Until then the pack waits: make it later on the page <Link to="/first-labels">First labels</Link>. When the pack has been released it is printed and scanned back: <Link to="/labels">Labels to scan back</Link>.
          </p>
          {made
            .filter(({ outside }) => outside.length === 0)
            .map((unit) => (
              <NewLabel key={unit.component} pack={unit} donation={donation} name="label" />
            ))}
        </section>
      )}
      <Button secondary onClick={onNext}>
        Process another donation
      </Button>
    </>
  );
}

export const Waiting = ({ outside }: { outside: string[] }) => (
  <>
    <Tag color="red">Needs a disposition</Tag>
    {outside.map((each) => (
      <p key={each} className="nhsuk-u-margin-bottom-1">
        {each.replace(/^./, (first) => first.toUpperCase())}.
      </p>
    ))}
  </>
);
