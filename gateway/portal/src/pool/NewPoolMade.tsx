import { Button, InsetText, NotificationBanner } from "nhsuk-react-components";
import { Link } from "react-router";
import { PageHeading } from "../donors/PageHeading";
import { Facts } from "../frame/Facts";
import { NewLabel } from "../modify/NewLabels";
import type { NewPool } from "./pool";
import { Packs } from "./RecordPool";

/** The pool's own number, and the label that it needs before it may be released. */
export function NewPoolMade({ pool, onNext }: { pool: NewPool; onNext: () => void }) {
  return (
    <>
      <NotificationBanner success title="Done">
        <NotificationBanner.Heading>The pool is on record.</NotificationBanner.Heading>
      </NotificationBanner>
      <PageHeading title={`Pool ${pool.printed}`} />
      <InsetText>
        <p>Write this number on the pool now. The packs that are in it can no longer be released, sent or pooled.</p>
      </InsetText>
      <Facts facts={[["What is in it", <Packs key="packs" packs={pool.components} />]]} />
      <NewLabel pack={pool} donation={pool.donation} />
      <p>
        A label is printed when the pool has been released: <Link to={`/trace/${pool.donation}`}>see the pool</Link>.
      </p>
      <Button secondary onClick={onNext}>
        Make another pool
      </Button>
    </>
  );
}
