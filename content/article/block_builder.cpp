// SPDX-License-Identifier: Apache-2.0
// md4c does the walk; its C interface stops here.
#include "content/article/block_builder.h"

#include "content/article/block_walk.h"

namespace backwell::content
{

namespace
{
BlockWalk &of(void *user)
{
    return *static_cast<BlockWalk *>(user);
}
} // namespace

Result<std::vector<Block>> readBlocks(const QByteArray &markdown, int firstLine)
{
    BlockWalk walk(markdown, firstLine);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *user) {
        return of(user).enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *user) {
        return of(user).leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *user) {
        return of(user).enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *user) {
        return of(user).leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user) {
        return of(user).text(type, text, size);
    };
    const int outcome = md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, &walk);
    if (outcome != 0)
        return fail(ErrorKind::Invalid,
                    walk.problem.isEmpty() ? QStringLiteral("not CommonMark") : walk.problem);
    return std::move(walk.blocks);
}

} // namespace backwell::content
