## Problems of the interface for programs. Each has a page, to which the answer's `type` leads.

# $reason: a word such as key-missing.
problem-kind = Problem of the interface: { $reason }
problem-programs = What a program does about it
# $advice: wait, key, gone, page, change.
problem-for-programs =
    { $advice ->
        [wait] Send the same request again after the seconds that Retry-After names. Nothing has to be changed.
        [key] Send the header "Authorization: Bearer ph_…" with a key that is still good and allows this. The operator of this service makes keys at the desk, or with "posthorn keys add".
        [gone] Do not send it again: what it asks for is not there any more, or never was.
        [page] Only pages of this service may do that. A program sends its request by itself, with a key, and not through a browser on another web site.
       *[change] Change the request before sending it again. The answer says what is wrong; where fields are at fault, it names each of them.
    }
error-key-missing = A key is needed here
    .text = This service answers programs that send a key. Whoever operates it can make one.
error-key-unknown = This key is not known
    .text = It may have been cut when it was copied. A key begins with ph_ and is 46 characters long.
error-key-ended = This key is no longer good
    .text = It has expired, or somebody has ended it. Whoever operates this service can make a new one.
error-scope-missing = This key does not allow that
    .text = A key allows only what it was made for. Whoever operates this service can make one that allows more.
error-too-many-keys = Too many keys were tried
    .text = Several keys in a row were wrong, so no more are looked at for a while. { error-again-in }
error-repeat-key = The Idempotency-Key cannot be used
    .text = It is a word of up to 200 visible characters of your own choice, new for every new request.
error-repeat-other = This Idempotency-Key was used for another request
    .text = The same word came earlier with other contents. Send the new request with a new word.
error-repeat-running = The same request is being answered right now
    .text = It came a moment ago and has no answer yet. Send it again in a few seconds; nothing happens twice.

## The page on which people read the description of the interface; what the description itself says is English.

api-page = The interface for programs
api-page-lead = What this service offers to programs: every request, every field and every answer.
api-page-key = A program sends its key with every request, as <code>Authorization: Bearer ph_…</code>. Whoever operates this service makes keys.
api-page-document = The same for programs (OpenAPI)
api-page-parameters = Parameters
api-page-body = Fields of the request
api-page-answers = Answers
api-page-types = Types
api-page-needed = needed
# $place: path, query, header.
api-page-place =
    { $place ->
        [path] in the path
        [query] behind the question mark
       *[header] as a header
    }
