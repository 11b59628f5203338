import { Problems } from "../donors/Problems";
import { longDay } from "./me";
import { byDay, type Openings, useOpenings } from "./openings";
import { OwnPage } from "./OwnPage";

export const OpeningsPage = () => <OwnPage title="Who has seen my record">{() => <Seen />}</OwnPage>;

function Seen() {
  const read = useOpenings();
  return (
    <>
      <p>Everybody who opens your record is written down. Your own visits are not.</p>
      <Problems error={read.error} />
      {read.isPending && <p role="status">Opening …</p>}
      {read.data && <Looks of={read.data} />}
      <p>If you do not know why somebody looked, please ring us.</p>
    </>
  );
}

function Looks({ of: { openings, more } }: { of: Openings }) {
  if (openings.length === 0) return <p>Nobody has opened it.</p>;
  return (
    <>
      <ul className="me-looks">
        {byDay(openings).map(({ day, who, why, times }) => (
          <li key={`${day} ${who} ${why}`}>
            <strong>{longDay(day)}</strong>
            <br />
            {who}, {why}
            {times > 1 && ` (${times} times)`}
          </li>
        ))}
      </ul>
      {more && <p>There were earlier visits. Ask us for all of them.</p>}
    </>
  );
}
