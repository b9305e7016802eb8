// What Swift wants of a C library, for a module that imports nothing: memory in size classes, copying, no output.
#include <stddef.h>
#include <stdint.h>

extern unsigned char __heap_base;

struct block {
    struct block *next;
    size_t class;
};

static struct block *unused[32];
static uintptr_t top;

static void *grow(size_t size) {
    if (!top) top = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
    uintptr_t found = top;
    top += size;
    size_t have = __builtin_wasm_memory_size(0) << 16;
    if (top > have) {
        size_t pages = (top - have + 0xFFFF) >> 16;
        if (pages < 16) pages = 16;
        if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) __builtin_trap();
    }
    return (void *)found;
}

void *malloc(size_t count) {
    size_t class = 5;
    while (((size_t)1 << class) < count + 16) class++;
    struct block *block = unused[class];
    if (block) {
        unused[class] = block->next;
    } else {
        block = grow((size_t)1 << class);
        block->class = class;
    }
    return (char *)block + 16;
}

void free(void *pointer) {
    if (!pointer) return;
    struct block *block = (struct block *)((char *)pointer - 16);
    block->next = unused[block->class];
    unused[block->class] = block;
}

int posix_memalign(void **pointer, size_t alignment, size_t count) {
    // Blocks begin at multiples of 16, and Swift asks for no more here.
    if (alignment > 16) return 12;
    *pointer = malloc(count);
    return 0;
}

void *memcpy(void *to, const void *from, size_t count) {
    __builtin_memcpy(to, from, count);
    return to;
}

void *memmove(void *to, const void *from, size_t count) {
    __builtin_memmove(to, from, count);
    return to;
}

void *memset(void *to, int value, size_t count) {
    __builtin_memset(to, value, count);
    return to;
}

int memcmp(const void *one, const void *other, size_t count) {
    const unsigned char *a = one, *b = other;
    for (size_t i = 0; i < count; i++)
        if (a[i] != b[i]) return a[i] - b[i];
    return 0;
}

// Hashing needs no secret here: the module sees the text of one person only.
void arc4random_buf(void *to, size_t count) { memset(to, 42, count); }

int putchar(int character) { return character; }

// Products of 64 bits whose overflow is looked at; the compiler calls this by name.
__int128 __multi3(__int128 one, __int128 other) {
    uint64_t a = (uint64_t)one, b = (uint64_t)other;
    uint64_t al = (uint32_t)a, ah = a >> 32, bl = (uint32_t)b, bh = b >> 32;
    uint64_t low = al * bl, cross = ah * bl + (low >> 32), more = al * bh + (uint32_t)cross;
    uint64_t high = ah * bh + (cross >> 32) + (more >> 32);
    high += a * (uint64_t)(other >> 64) + b * (uint64_t)(one >> 64);
    return (__int128)(((unsigned __int128)high << 64) | (more << 32 | (uint32_t)low));
}
