"""How each shape of message reaches Slack, and is found there again."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.request import Request, urlopen
from uuid import UUID, uuid5

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.outcome import Sent, code
from handlers.rendering import Attachment, File, HomeTab, Post
from storage.deliveries import Claim

#: How long Slack may take to answer. What it answers later is looked up.
TIMEOUT = timedelta(seconds=5)
EVENT_TYPE = "radslag"
#: Slack's clock and ours may differ by this much.
_CLOCK_SKEW = timedelta(seconds=60)
_NAMESPACE = UUID("6d0c2f0e-3b0b-4b52-9a5e-52c1b8a7f1de")
#: Answers to chat.update about a message that can no longer be kept right.
_LOST = frozenset({"message_not_found", "cant_update_message", "edit_window_closed"})


class Sending:
    """One try to get one message to Slack."""

    def __init__(
        self,
        client: WebClient,
        claim: Claim,
        *,
        check: Callable[[], None],
        keep_file: Callable[[str], None],
    ) -> None:
        self._client = client
        self._claim = claim
        #: Raises when it is too late to begin something with an effect.
        self._check = check
        #: Notes a file before it is shared.
        self._keep_file = keep_file

    def open_conversation(self) -> str:
        """Find the conversation between a person and the bot, or begin it."""
        answer = self._client.conversations_open(users=self._claim.slack)
        return str(answer["channel"]["id"])

    def publish(self, home: HomeTab) -> Sent:
        """Show a person their App Home; to show it again does no harm."""
        self._check()
        self._client.views_publish(user_id=str(self._claim.slack), view=home.view)
        return Sent()

    def post(self, post: Post, channel: str) -> Sent:
        """Say something once; a live message that stands already is put right."""
        claim = self._claim
        if claim.ts and claim.shown_in == channel:
            updated = self._update(post, channel, claim.ts)
            if updated:
                return updated
        found = self._find(channel) if claim.is_unsure else None
        if found is None:
            return self._post(post, channel)
        # What an earlier try left there may be older than what the record says now.
        updated = self._update(post, channel, found) if claim.is_live else None
        return updated or Sent(channel=channel, ts=found)

    def share(self, given: Attachment, channel: str) -> Sent:
        """Send files up and share them once, where nobody has to unfold a thread."""
        claim = self._claim
        if claim.is_unsure and claim.file and self._is_shared(claim.file, channel):
            return Sent(channel=channel)
        keys = [self._send_up(file) for file in given.files]
        # Before they are shared: after a crash, it is by the first that all are found.
        self._keep_file(keys[0])
        self._check()
        self._client.files_completeUploadExternal(
            files=[
                {"id": key, "title": file.name}
                for key, file in zip(keys, given.files, strict=True)
            ],
            channel_id=channel,
            initial_comment=given.comment,
        )
        return Sent(channel=channel)

    def _post(self, post: Post, channel: str) -> Sent:
        self._check()
        delivery = self._claim.delivery_id
        metadata = {
            "event_type": EVENT_TYPE,
            "event_payload": {"delivery_id": delivery},
        }
        answer = self._client.chat_postMessage(
            channel=channel,
            text=post.text,
            blocks=post.blocks,
            metadata=metadata,
            # Slack is said to recognise a repeat by it; nothing here relies on that.
            client_msg_id=str(uuid5(_NAMESPACE, delivery)),
            unfurl_links=False,
            unfurl_media=False,
        )
        return Sent(channel=channel, ts=answer["ts"])

    def _update(self, post: Post, channel: str, ts: str) -> Sent | None:
        """Put a message right; nothing when it is no longer there to be changed."""
        self._check()
        try:
            self._client.chat_update(
                channel=channel, ts=ts, text=post.text, blocks=post.blocks
            )
        except SlackApiError as error:
            if code(error) in _LOST:
                return None
            raise
        return Sent(channel=channel, ts=ts)

    def _find(self, channel: str) -> str | None:
        """Look in a conversation for what an earlier try may have left there."""
        since = self._claim.first_try_at - _CLOCK_SKEW
        pages = self._client.conversations_history(
            channel=channel,
            oldest=f"{since.timestamp():.6f}",
            include_all_metadata=True,
            limit=100,
        )
        said = (message for page in pages for message in page["messages"])
        return next((each["ts"] for each in said if self._is_ours(each)), None)

    def _is_ours(self, message: dict[str, Any]) -> bool:
        payload = message.get("metadata", {}).get("event_payload", {})
        return bool(payload.get("delivery_id") == self._claim.delivery_id)

    def _send_up(self, file: File) -> str:
        """Send the bytes of a file to Slack, where nobody sees them yet."""
        place = self._client.files_getUploadURLExternal(
            filename=file.name, length=len(file.content)
        )
        request = Request(place["upload_url"], data=file.content, method="POST")  # noqa: S310  # Slack's own answer
        with urlopen(request, timeout=TIMEOUT.total_seconds()) as answer:  # noqa: S310  # as above
            answer.read()
        return str(place["file_id"])

    def _is_shared(self, file: str, channel: str) -> bool:
        try:
            found = self._client.files_info(file=file)["file"]
        except SlackApiError as error:
            if code(error) in {"file_not_found", "file_deleted"}:
                return False
            raise
        return any(
            channel in found.get(each, ()) for each in ("ims", "channels", "groups")
        )
