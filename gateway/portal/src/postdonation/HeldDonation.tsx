import { Table, Tag } from "nhsuk-react-components";
import { sentence, when } from "../trace/trace";
import { ANSWERS, type Component, type Donation, standing, took } from "./postdonation";

type Props = { donation: Donation; receivedAt: string };

export function HeldDonation({ donation, receivedAt }: Props) {
  const { printed, heldAt, liftedAt, components } = donation;
  return (
    <section aria-label={`Donation ${printed}`}>
      <h2 className="nhsuk-heading-m">
        Donation <span className="donors-number">{printed}</span>
      </h2>
      <p>
        {heldAt ? `On hold since ${when(heldAt)}, ${took(receivedAt, heldAt)} after it was told.` : "Not on hold yet: blood production has not answered."}
        {liftedAt && ` Lifted ${when(liftedAt)}.`}
      </p>
      {components.length === 0 ? <p>No component has been made of it so far.</p> : <Components donation={donation} />}
    </section>
  );
}

const Components = ({ donation }: { donation: Donation }) => (
  <Table responsive caption="Its components, pools included" captionProps={{ className: "nhsuk-u-visually-hidden" }}>
    <Table.Head>
      <Table.Row>
        {["Component", "Stands", "Since", "Hospital", "Hospital's answer"].map((name) => (
          <Table.Cell key={name}>{name}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {donation.components.map((each) => (
        <Table.Row key={each.component}>
          <Table.Cell>
            {each.kind ? sentence(each.kind) : "Component"} <span className="postdonation-code">{each.component}</span>
          </Table.Cell>
          <Table.Cell>
            <Tag className="postdonation-tag" modifier={standing(each, donation).color}>{standing(each, donation).text}</Tag>
          </Table.Cell>
          <Table.Cell>{each.state !== "FREE" && each.since ? when(each.since) : "–"}</Table.Cell>
          <Table.Cell>{each.hospitalName ?? "Has not left"}</Table.Cell>
          <Table.Cell>{answer(each)}</Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);

const answer = ({ state, waits, answer: said, answeredAt }: Component) => {
  if (state !== "RECALLED") return "None needed";
  return (
    <>
      {waits && <Tag className="postdonation-tag" modifier="orange">Has not answered</Tag>} {said && `${ANSWERS[said]}${answeredAt ? `, ${when(answeredAt)}` : ""}`}
    </>
  );
};
