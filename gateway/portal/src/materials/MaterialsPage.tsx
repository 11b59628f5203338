import { Button, NotificationBanner, Table, Tag } from "nhsuk-react-components";
import { Link, useLocation, useParams } from "react-router";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useSession } from "../frame/session";
import { sentence, when } from "../trace/trace";
import { ActForm } from "./ActForm";
import { ACTS, lotStanding, type Standing, standing, useEquipment, useLots } from "./materials";

/** What is calibrated until when, which lots may be used, and what is recorded of both. */
export function MaterialsPage() {
  const { act } = useParams();
  const roles = useSession().data?.roles ?? [];
  const chosen = act === undefined ? undefined : ACTS[act];
  if (chosen?.roles.some((role) => roles.includes(role))) return <ActForm key={act} act={chosen} />;
  return <Lists roles={roles} />;
}

function Lists({ roles }: { roles: readonly string[] }) {
  const told = useLocation().state as { done?: string; held?: number } | null;
  const equipment = useEquipment();
  const lots = useLots();
  const now = new Date();
  return (
    <>
      {told?.done && (
        <NotificationBanner success={!told.held} title={told.held ? "Recorded, and on hold" : "Done"}>
          <NotificationBanner.Heading>{told.done}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems error={equipment.error ?? lots.error} />
      <PageHeading title="Equipment and materials" />
      <p>What is made with equipment whose calibration has run out, or of a lot that is expired or in quarantine, is held at once.</p>
      <div className="nhsuk-button-group">
        {Object.entries(ACTS)
          .filter(([, { roles: may }]) => may.some((role) => roles.includes(role)))
          .map(([name, { title }]) => (
            <Button key={name} secondary small asElement={Link} to={`/materials/${name}`}>
              {title}
            </Button>
          ))}
      </div>
      <p role="status">{equipment.data && lots.data ? `${equipment.data.items.length} items of equipment, ${lots.data.items.length} lots.` : "Opening …"}</p>
      <Rows
        caption="Equipment, what is due first on top"
        heads={["Equipment", "What", "Site", "Calibrated", "Due", "Standing"]}
        rows={(equipment.data?.items ?? []).map((each) => [each.equipment, sentence(each.kind), each.site, when(each.calibratedAt), day(each.dueOn), standing(each, now)])}
      />
      <Rows caption="Lots" heads={["Lot", "What", "Expires", "Standing"]} rows={(lots.data?.items ?? []).map((each) => [each.lot, sentence(each.kind), day(each.expiresOn), lotStanding(each, now)])} />
    </>
  );
}

const day = (iso: string) => new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(new Date(iso));

const Rows = ({ caption, heads, rows }: { caption: string; heads: string[]; rows: (string | Standing)[][] }) =>
  rows.length > 0 && (
    <Table responsive caption={caption} captionProps={{ size: "m" }}>
      <Table.Head>
        <Table.Row>
          {heads.map((head) => (
            <Table.Cell key={head}>{head}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={String(row[0])}>
            {row.map((cell, column) => (
              <Table.Cell key={heads[column]} className={column === 0 ? "pool-number" : undefined}>{typeof cell === "string" ? cell : <Tag color={cell.color}>{cell.text}</Tag>}</Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
