import { Table, Tag } from "nhsuk-react-components";
import { age, type Channel, channelName } from "./letters";

/** How old the oldest unsent letter of each channel is. */
export function Channels({ channels }: { channels: Channel[] }) {
  return (
    <Table caption="Not sent, by channel">
      <Table.Head>
        <Table.Row>
          {["Channel", "Not sent", "Oldest", "Standing"].map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {channels.map((channel) => (
          <Table.Row key={channel.channel}>
            <Table.Cell>{channelName(channel.channel)}</Table.Cell>
            <Table.Cell>{channel.unsent}</Table.Cell>
            <Table.Cell>{channel.unsent === 0 ? "" : age(channel.oldestUnsentSeconds)}</Table.Cell>
            <Table.Cell>
              <Standing channel={channel} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function Standing({ channel }: { channel: Channel }) {
  if (channel.overdue) return <Tag color="red">Overdue</Tag>;
  if (channel.channel === "NONE") return <>{channel.unsent > 0 && <Tag color="orange">Needs a person</Tag>}</>;
  return channel.on ? <Tag color="green">On</Tag> : <Tag color="orange">Off: letters wait</Tag>;
}
