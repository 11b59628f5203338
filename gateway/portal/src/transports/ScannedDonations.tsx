import { Button, Table, Tag } from "nhsuk-react-components";
import { useState } from "react";
import { printed, read } from "../collect/labels";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";

type Props = {
  hint: string;
  donations: readonly string[];
  /** On the packing list; absent while one is made. */
  expected?: readonly string[];
  onChange: (donations: string[]) => void;
};

/** Donation numbers, one scan after the other, against what should be there. */
export function ScannedDonations({ hint, donations, expected, onChange }: Props) {
  const [wrong, setWrong] = useState<string>();
  const scan = (entry: string) => {
    const found = read(entry);
    if ("wrong" in found) return setWrong(found.wrong);
    const { number } = found.label;
    if (donations.includes(number)) return setWrong(`${printed(number)} is scanned already`);
    setWrong(undefined);
    onChange([...donations, number]);
  };
  const left = expected?.filter((each) => !donations.includes(each)) ?? [];
  return (
    <>
      {wrong && <ScanErrors key={wrong} messages={[wrong]} leavesFocus />}
      <ScanField label="Donation number" hint={hint} action="Add" error={wrong} focusOn={donations} onScan={scan} />
      <p role="status">{expected ? `${expected.length - left.length} of ${expected.length} scanned.` : howMany(donations.length)}</p>
      {donations.length + left.length > 0 && (
        <Table caption="Donations" captionProps={{ size: "s" }}>
          <Table.Head>
            <Table.Row>
              <Table.Cell>Donation</Table.Cell>
              <Table.Cell>{expected ? "Found" : "Remove"}</Table.Cell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {donations.map((each) => (
              <Table.Row key={each}>
                <Table.Cell className="pool-number">{printed(each)}</Table.Cell>
                <Table.Cell>
                  {expected && (expected.includes(each) ? <Tag color="green">In the box</Tag> : <Tag color="orange">Not on the list</Tag>)}{" "}
                  {!expected?.includes(each) && (
                    <Button secondary small onClick={() => onChange(donations.filter((other) => other !== each))}>
                      Remove <span className="nhsuk-u-visually-hidden">{printed(each)}</span>
                    </Button>
                  )}
                </Table.Cell>
              </Table.Row>
            ))}
            {left.map((each) => (
              <Table.Row key={each}>
                <Table.Cell className="pool-number">{printed(each)}</Table.Cell>
                <Table.Cell>
                  <Tag color="grey">Not scanned yet</Tag>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </>
  );
}

const howMany = (count: number) => (count === 0 ? "Nothing scanned yet." : count === 1 ? "1 donation scanned." : `${count} donations scanned.`);
